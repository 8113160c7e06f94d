/** What still points up, by what is said of it. Each goes as its arrow is turned round. */
export const KNOWN = [
  /^floor of lib\/(?:store|vault|sync): /,
  /^floor of lib\/pix: lib\/pix\/capture\/gather-reports\.ts > /,
  /^no circle: lib\/store\//,
];
