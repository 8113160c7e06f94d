/** What an emitted page could load, or make load: it may name our own scripts, styles and pictures. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { foundInText } from './text.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** Elements that a page of ours is made of, and the one attribute of each that names a file. */
const FILE_OF: Readonly<Record<string, string | null>> = {
  html: null,
  head: null,
  body: null,
  meta: null,
  title: null,
  div: null,
  script: 'src',
  link: 'href',
};

const HARMLESS = [
  'id',
  'lang',
  'charset',
  'name',
  'content',
  'type',
  'crossorigin',
  'rel',
  'media',
];

export function foundInPage(html: string): string[] {
  return below(parse(html)).flatMap((node) => {
    if (!('tagName' in node)) return 'value' in node ? foundInText(node.value) : [];
    const { tagName: tag, attrs } = node;
    if (!(tag in FILE_OF)) return [`<${tag}>`];
    const attributes = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
    const found = attrs
      .filter(({ name, value }) => {
        if (name !== FILE_OF[tag]) return !HARMLESS.includes(name);
        return !/^\/(?!\/)[\w./-]+$/.test(value);
      })
      .map(({ name, value }) => `<${tag} ${name}="${value}">`);
    // What a page is asked to prepare for is fetched, or at least looked up.
    const { rel, 'http-equiv': asHeader } = attributes;
    if (tag === 'link' && rel !== 'stylesheet' && rel !== 'icon') found.push(`<link rel="${rel}">`);
    if (tag === 'script' && attributes.src === undefined) found.push('<script> with its text');
    if (asHeader !== undefined) found.push(`<meta http-equiv="${asHeader}">`);
    return found;
  });
}

function below(node: Node): Node[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  const content = 'content' in node ? [node.content] : [];
  return [node, ...[...children, ...content].flatMap(below)];
}
