import { english, french } from './format/formats.ts';
import { catalogue } from './catalogue.ts';

/** `at`: milliseconds since 1970. */
interface Trouble {
  reason: 'full' | 'newer' | 'failed' | 'emptied' | 'key-missing' | 'school-question';
  at: number;
}

/** What could not be kept, and what to do about it; each stands alone, in popup and wallet. */
const FRENCH = ({ reason, at }: Trouble): string => {
  const moment = french.moment(at);
  switch (reason) {
    case 'full':
      return `Le ${moment} : il n’y a plus de place, rien de nouveau n’a été enregistré. Ce qui l’était déjà est intact. Supprime un certificat ou retire un compte dans le portefeuille, « Réglages ».`;
    case 'newer':
      return `Le ${moment}, rien n’a été modifié : une version plus récente de Balise a écrit ces données. Mets Balise à jour.`;
    case 'failed':
      return `Le ${moment}, ce qui est nouveau n’a pas pu être enregistré. Ce qui l’était déjà est intact. Recharge la page Pix.`;
    case 'emptied':
      return `Le ${moment}, le navigateur a effacé les données de Balise. Rouvre Pix, ou restaure ta sauvegarde dans le portefeuille.`;
    case 'key-missing':
      return `Le ${moment}, le navigateur avait perdu la clé de ce que Balise garde : plus rien ne peut être lu, et rien n’a été effacé. Pour recommencer : portefeuille, « Réglages », « Tout effacer », puis ta sauvegarde.`;
    case 'school-question':
      return 'Ton établissement a réglé cet ordinateur comme partagé. Dis d’abord, dans le portefeuille, ce que devient ce qui est gardé ici : d’ici là, Balise ne garde rien de nouveau.';
  }
};

const ENGLISH: typeof FRENCH = ({ reason, at }) => {
  const moment = english.moment(at);
  switch (reason) {
    case 'full':
      return `On ${moment}: there is no room left, nothing new was saved. What was saved is intact. Delete a certificate or remove an account in the wallet, “Settings”.`;
    case 'newer':
      return `On ${moment}, nothing was changed: a newer Balise wrote this data. Update Balise.`;
    case 'failed':
      return `On ${moment}, what is new could not be saved. What was saved is intact. Load the Pix page again.`;
    case 'emptied':
      return `On ${moment}, the browser erased the data of Balise. Open Pix again, or restore your backup in the wallet.`;
    case 'key-missing':
      return `On ${moment}, the browser had lost the key of what Balise keeps: none of it can be read, and nothing was erased. To begin again: wallet, “Settings”, “Erase everything”, then your backup.`;
    case 'school-question':
      return 'Your school made this a shared computer. First say, in the wallet, what becomes of what is kept here: until then Balise keeps nothing new.';
  }
};

export const TROUBLE_MESSAGES = catalogue('troubles', FRENCH, ENGLISH);
