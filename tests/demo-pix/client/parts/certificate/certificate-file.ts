import { getFile } from '../../api.ts';
import { el } from '../dom.ts';

export function certificateButton(id: string, label: string): HTMLElement {
  const attributes = { class: 'pix-button', type: 'button', click: () => void download(id) };
  return el('button', attributes, label);
}

/** A blob behind a temporary link, as Pix saves a file. Source: `pix-app.md 1.9`. */
async function download(id: string): Promise<void> {
  const isFrench = location.hostname.endsWith('.fr');
  const lang = document.documentElement.lang;
  const query = `isFrenchDomainExtension=${isFrench}&lang=${lang}`;
  const { file, name } = await getFile(`attestation/${id}?${query}`);
  const address = URL.createObjectURL(file);
  const link = el('a', { href: address, download: name, target: '_self' });
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(address);
}
