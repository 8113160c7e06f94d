import { mount } from 'svelte';
import App from './App.svelte';

const target = document.getElementById('wallet');
if (target) mount(App, { target });
