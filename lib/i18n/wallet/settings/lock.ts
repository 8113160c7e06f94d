/** The lock of the wallet: putting it on, opening it, taking it off, and what forgetting costs. */
import type { Several } from '../../format/formats.ts';
import { catalogue } from '../../catalogue.ts';

const FRENCH = {
  title: 'Verrou du portefeuille',
  intro:
    'Protège tes certificats et leurs PDF par une phrase de passe. Tes niveaux restent visibles et les alertes continuent.',
  passphrase: 'Phrase de passe',
  advice: '8 caractères au moins. Une phrase entière est plus sûre, et plus facile à retenir.',
  again: 'Encore une fois',
  tooShort: 'Il faut 8 caractères au moins.',
  differ: 'Les deux ne sont pas pareilles.',
  forgetting:
    'Si tu l’oublies, personne ne peut rouvrir tes certificats, pas même Balise : il faudra repartir d’un portefeuille vide, et les relire sur Pix.',
  understood: 'J’ai compris',
  notUnderstood: 'Lis la phrase ci-dessus, puis coche la case.',
  autoLock: 'Se verrouille tout seul',
  minutes: (minutes: Several) =>
    minutes === 60 ? 'après 1 heure sans l’utiliser' : `après ${minutes} minutes sans l’utiliser`,
  alsoOnClose: 'Et toujours quand le navigateur se ferme.',
  putOn: 'Activer le verrou',
  putOnOpen: 'Activer…',
  stands: { off: 'désactivé', open: 'activé, ouvert pour l’instant', locked: 'verrouillé' },
  working: 'Chiffrement…',
  stop: 'Arrêter',
  stopping: 'Arrêt…',
  stopped: 'Arrêté : rien n’a changé.',
  doneOf: (done: number, of: number) => `${done} sur ${of}`,
  isOn: 'Verrou activé. Le portefeuille est ouvert pour l’instant.',
  lockNow: 'Verrouiller maintenant',
  change: 'Changer la phrase de passe',
  present: 'Phrase de passe actuelle',
  next: 'Nouvelle phrase de passe',
  changed: 'La phrase de passe est changée.',
  isOff: 'Verrou désactivé.',
  takeOff: 'Désactiver le verrou',
  takeOffWhat: 'Tes certificats et leurs PDF ne seront plus chiffrés sur cet ordinateur.',

  locked: 'Portefeuille verrouillé',
  lockedWhat: 'Entre ta phrase de passe pour voir tes certificats. Les alertes continuent.',
  unlock: 'Déverrouiller',
  opening: 'Ouverture…',
  wrong:
    'Ce n’est pas la bonne phrase de passe. Vérifie les majuscules et réessaie : tes certificats sont intacts.',
  unreadable: {
    corrupt:
      'Le verrou lui-même ne peut pas être lu : aucune phrase de passe ne peut l’ouvrir, et la tienne n’y est pour rien. Rien n’a été effacé.',
    newer:
      'Ce verrou vient d’une version plus récente de Balise. Mets Balise à jour, puis déverrouille : rien n’a été effacé.',
  },
  unreadableWhat:
    'Ce que tu peux faire : dans les réglages, copie le diagnostic et envoie-le à qui s’occupe de Balise. Ou repars d’un portefeuille vide, puis restaure ta sauvegarde si tu en as une.',
  startEmptyFrom: 'Repartir d’un portefeuille vide',
  startEmptyWhat:
    'Les certificats et les PDF chiffrés seront effacés pour de bon. Ceux de Pix reviennent quand tu ouvres « Mes certifications ».',
  forgotten: 'J’ai oublié ma phrase de passe',
  forgottenWhat:
    'Sans elle, tes certificats ne peuvent plus être lus. Tu peux repartir d’un portefeuille vide : les certificats et les PDF chiffrés seront effacés pour de bon. Ceux de Pix reviennent quand tu ouvres « Mes certifications ».',
  startEmpty: 'Effacer et repartir d’un portefeuille vide',
  refused: {
    school: 'Ton établissement l’a réglé autrement. Rien n’a été modifié.',
    'school-question':
      'Dis d’abord, dans le portefeuille, ce que devient ce qui est gardé sur cet ordinateur. Rien n’a été modifié.',
    'key-missing': 'La clé de ce qui est gardé a disparu du navigateur. Rien n’a été modifié.',
    full: 'Il n’y a plus de place dans le navigateur. Rien n’a changé.',
    newer: 'Ces données viennent d’une version plus récente de Balise. Rien n’a changé.',
    locked: 'Le portefeuille est verrouillé. Déverrouille-le, puis réessaie.',
    failed: 'Cela n’a pas marché, et rien n’a changé. Réessaie.',
  },
};

const ENGLISH: typeof FRENCH = {
  title: 'Wallet lock',
  intro:
    'Protects your certificates and their PDFs with a passphrase. Your levels stay visible and alerts go on.',
  passphrase: 'Passphrase',
  advice: 'At least 8 characters. A whole sentence is safer, and easier to remember.',
  again: 'Once more',
  tooShort: 'It takes at least 8 characters.',
  differ: 'The two are not the same.',
  forgetting:
    'If you forget it, nobody can open your certificates again, not even Balise: you will have to start from an empty wallet, and read them again on Pix.',
  understood: 'I understand',
  notUnderstood: 'Read the sentence above, then tick the box.',
  autoLock: 'Locks by itself',
  minutes: (minutes) =>
    minutes === 60 ? 'after 1 hour without use' : `after ${minutes} minutes without use`,
  alsoOnClose: 'And always when the browser closes.',
  putOn: 'Turn on the lock',
  putOnOpen: 'Turn on…',
  stands: { off: 'off', open: 'on, open for now', locked: 'locked' },
  working: 'Encrypting…',
  stop: 'Stop',
  stopping: 'Stopping…',
  stopped: 'Stopped: nothing has changed.',
  doneOf: (done, of) => `${done} of ${of}`,
  isOn: 'The lock is on, and open for now.',
  lockNow: 'Lock now',
  change: 'Change the passphrase',
  present: 'Current passphrase',
  next: 'New passphrase',
  changed: 'The passphrase is changed.',
  isOff: 'The lock is off.',
  takeOff: 'Turn off the lock',
  takeOffWhat: 'Your certificates and their PDFs will no longer be encrypted on this computer.',

  locked: 'Wallet locked',
  lockedWhat: 'Type your passphrase to see your certificates. Alerts go on.',
  unlock: 'Unlock',
  opening: 'Opening…',
  wrong:
    'That is not the right passphrase. Check capital letters and try again: your certificates are safe.',
  unreadable: {
    corrupt:
      'The lock itself cannot be read: no passphrase can open it, and yours is not to blame. Nothing has been erased.',
    newer:
      'This lock comes from a newer version of Balise. Update Balise, then unlock: nothing has been erased.',
  },
  unreadableWhat:
    'What you can do: in the settings, copy the diagnostic and send it to whoever looks after Balise. Or start from an empty wallet, then restore your backup if you have one.',
  startEmptyFrom: 'Start from an empty wallet',
  startEmptyWhat:
    'The encrypted certificates and PDFs will be erased for good. Those of Pix come back when you open “My certifications”.',
  forgotten: 'I forgot my passphrase',
  forgottenWhat:
    'Without it, your certificates can no longer be read. You can start from an empty wallet: the encrypted certificates and PDFs will be erased for good. Those of Pix come back when you open “My certifications”.',
  startEmpty: 'Erase and start from an empty wallet',
  refused: {
    school: 'Your school set it otherwise. Nothing was changed.',
    'school-question':
      'First say, in the wallet, what becomes of what is kept on this computer. Nothing was changed.',
    'key-missing': 'The browser has lost the key of what is kept. Nothing was changed.',
    full: 'There is no room left in the browser. Nothing has changed.',
    newer: 'This data comes from a newer version of Balise. Nothing has changed.',
    locked: 'The wallet is locked. Unlock it, then try again.',
    failed: 'That did not work, and nothing has changed. Try again.',
  },
};

export const LOCK_MESSAGES = catalogue('wallet/settings/lock', FRENCH, ENGLISH);
