import type { Trouble } from '../storage/trouble.ts';
import { english, french } from './formats.ts';

/** What could not be kept, and what to do about it; each stands alone, in popup and wallet. */
const FRENCH = ({ reason, at }: Trouble): string => {
  const time = french.time(at);
  switch (reason) {
    case 'full':
      return `À ${time}, plus de place : la dernière lecture n’a pas été gardée. Ce qui l’était est intact. Fais de la place dans le portefeuille, « Réglages ».`;
    case 'newer':
      return `À ${time}, rien n’a été modifié : une version plus récente de Balise a écrit ces données. Mets Balise à jour.`;
    case 'failed':
      return `À ${time}, la dernière lecture n’a pas pu être gardée. Ce qui l’était est intact. Recharge la page Pix.`;
    case 'emptied':
      return `À ${time}, ce que Balise gardait a été effacé sans que Balise l’ait demandé. Rouvre Pix, ou restaure ta sauvegarde dans le portefeuille.`;
  }
};

const ENGLISH: typeof FRENCH = ({ reason, at }) => {
  const time = english.time(at);
  switch (reason) {
    case 'full':
      return `At ${time}, no room left: the last reading was not kept. What was kept is intact. Make room in the wallet, “Settings”.`;
    case 'newer':
      return `At ${time}, nothing was changed: a newer Balise wrote this data. Update Balise.`;
    case 'failed':
      return `At ${time}, the last reading could not be kept. What was kept is intact. Load the Pix page again.`;
    case 'emptied':
      return `At ${time}, what Balise kept was erased, and Balise had not asked for it. Open Pix again, or restore your backup in the wallet.`;
  }
};

export const TROUBLE_MESSAGES = { fr: FRENCH, en: ENGLISH };
