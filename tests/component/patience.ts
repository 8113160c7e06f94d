/** How long a component is waited for: as long as a slow machine needs. */
import { configure } from '@testing-library/svelte';

configure({ asyncUtilTimeout: 60_000 });
