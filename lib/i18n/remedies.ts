import { catalogue } from './catalogue.ts';

/** What stands in the way, and what to do about it: one sentence or two, and one thing to click. */
const FRENCH = {
  siteAccess:
    'Le navigateur n’a pas laissé Balise lire Pix : rien de nouveau n’arrive ici. Clique sur « Autoriser », ou sur l’icône de Balise quand tu es sur Pix.',
  allow: 'Autoriser Balise sur Pix',
  siteAccessRefused:
    'Le navigateur n’a pas donné l’accès. Sur un ordinateur de ton établissement, c’est lui qui décide : demande-lui.',
  keptOut:
    'Un onglet ouvre Pix, et Balise n’y est pas : rien de nouveau n’arrive ici. Si Pix ne s’y affiche pas, recharge-le plus tard : c’est le réseau, ou Pix. S’il s’affiche bien, c’est le navigateur qui tient Balise à l’écart. Sur un ordinateur de ton établissement, c’est lui qui décide : demande-lui.',
  reloadPix:
    'Une page de Pix est ouverte sans Balise : rien n’y est lu. Recharge-la, sauf si tu es au milieu d’une question.',
  reload: 'Recharger Pix',
  privateBrowser:
    'Navigation privée : Balise garde tout en mémoire, et tout s’efface quand le navigateur se ferme.',
  privateWindow:
    'Fenêtre privée : Balise n’y lit et n’y garde rien. Ouvre Pix dans une fenêtre ordinaire.',
  broken:
    'Le navigateur n’arrive pas à ouvrir ce que Balise garde sur le disque : rien n’y a été changé. En attendant, Balise garde tout en mémoire. Ferme le navigateur, puis rouvre-le.',
  unreadable:
    'Ce que Balise garde n’a pas pu être lu : rien n’y a été changé. Ferme le navigateur, puis rouvre-le.',
  openSettings: 'Ouvrir les réglages',
};

const ENGLISH: typeof FRENCH = {
  siteAccess:
    'The browser did not let Balise read Pix: nothing new comes in. Click “Allow”, or Balise’s icon while you are on Pix.',
  allow: 'Allow Balise on Pix',
  siteAccessRefused:
    'The browser did not give access. On a computer of your school, the school decides: ask there.',
  keptOut:
    'A tab is on Pix, and Balise is not in it: nothing new comes here. If Pix does not show there, load it again later: it is the network, or Pix. If it does show, the browser keeps Balise out. On a computer of your school, the school decides: ask there.',
  reloadPix:
    'A page of Pix is open without Balise in it: nothing is read there. Load it again, unless you are in the middle of a question.',
  reload: 'Load Pix again',
  privateBrowser:
    'Private browsing: Balise keeps everything in memory, and everything is erased when the browser closes.',
  privateWindow:
    'Private window: Balise reads nothing here and keeps nothing of it. Open Pix in an ordinary window.',
  broken:
    'The browser cannot open what Balise keeps on the disk: nothing was changed there. Meanwhile Balise keeps everything in memory. Close the browser, then open it again.',
  unreadable:
    'What Balise keeps could not be read: nothing was changed there. Close the browser, then open it again.',
  openSettings: 'Open the settings',
};

export const REMEDY_MESSAGES = catalogue('remedies', FRENCH, ENGLISH);
