/** What a script may use of the browser, by name. What is not named here is a finding. */
import globals from 'globals';

/** Names of the global object, and what gives it. */
export const GLOBAL_OBJECTS: ReadonlySet<string> = new Set([
  'window',
  'self',
  'globalThis',
  'global',
  'top',
  'parent',
  'frames',
  'opener',
]);

/** What makes code from text, or hands out what a name stands for. */
const CODE_FROM_TEXT = ['eval', 'Function'];

/** The language itself. */
const LANGUAGE = Object.keys(globals.builtin).filter((name) => !CODE_FROM_TEXT.includes(name));

/** Of the browser: none of these reaches the network by itself. */
const BROWSER = `
  AbortController AbortSignal Blob CSS CSSStyleSheet CharacterData Comment CompressionStream CustomEvent DOMException
  DOMMatrix DOMParser DataTransfer DecompressionStream Document DocumentFragment Element Event
  EventTarget File FileReader FormData HTMLElement HTMLInputElement HTMLTemplateElement HTMLMediaElement
  HTMLCanvasElement HTMLImageElement HTMLVideoElement IDBCursor IDBDatabase IDBIndex IDBKeyRange IDBObjectStore IDBRequest
  IDBTransaction IDBFactory ImageBitmap ImageData InputEvent Intl IntersectionObserver KeyboardEvent MediaQueryList
  MessageChannel MessageEvent MessagePort MouseEvent MutationObserver Node NodeFilter OffscreenCanvas
  Path2D Performance PerformanceObserver PointerEvent Range ReadableStream Response Headers ResizeObserver SVGElement ShadowRoot
  StorageEvent Text TextDecoder TextEncoder TransformStream URL URLSearchParams UIEvent WritableStream
  XMLSerializer addEventListener atob btoa cancelAnimationFrame cancelIdleCallback clearInterval
  clearTimeout confirm console createImageBitmap crypto customElements devicePixelRatio dispatchEvent
  document getComputedStyle getSelection history indexedDB innerHeight innerWidth isSecureContext
  localStorage matchMedia name navigation onerror performance postMessage queueMicrotask
  removeEventListener reportError requestAnimationFrame requestIdleCallback screen scroll scrollBy
  scrollTo scrollX scrollY sessionStorage setInterval setTimeout structuredClone FontFace
  undefined arguments
`
  .trim()
  .split(/\s+/);

export const HARMLESS_GLOBALS: ReadonlySet<string> = new Set([...LANGUAGE, ...BROWSER]);

export const NAVIGATOR_PARTS: ReadonlySet<string> = new Set([
  'language',
  'languages',
  'locks',
  'storage',
  'clipboard',
  'userAgent',
  'platform',
  'maxTouchPoints',
  'hardwareConcurrency',
]);

/** Parts of the extension's own API. `tabs` and `windows` open pages: a call is listed where it is. */
export const EXTENSION_PARTS: ReadonlySet<string> = new Set([
  'action',
  'alarms',
  'i18n',
  'notifications',
  'runtime',
  'storage',
]);

/**
 * Members by which a script gets hold of a way out, or of a global object, wherever they stand. What
 * only `navigator` or the extension's API has is found by their lists.
 */
export const TELLING_NAMES: ReadonlySet<string> = new Set(
  `fetch XMLHttpRequest WebSocket WebSocketStream WebTransport EventSource RTCPeerConnection
  webkitRTCPeerConnection mozRTCPeerConnection RTCIceTransport sendBeacon fetchLater importScripts
  SharedWorker serviceWorker addModule PresentationRequest PaymentRequest registerProtocolHandler
  defaultView contentWindow contentDocument parentWindow
  innerHTML outerHTML insertAdjacentHTML setHTMLUnsafe parseHTMLUnsafe createContextualFragment srcdoc
  writeln insertRule replaceSync cssText
  setUninstallURL connectNative sendNativeMessage openOptionsPage launchWebAuthFlow executeScript`
    .trim()
    .split(/\s+/),
);

/** Members and attributes that make an element load, or take a person elsewhere, when they are set. */
export const ATTRIBUTES_THAT_LOAD: ReadonlySet<string> = new Set(
  'src srcset href action formAction formaction srcdoc poster background ping location imageSrcset imagesrcset xlink:href'.split(
    ' ',
  ),
);

export const ELEMENTS_THAT_LOAD: ReadonlySet<string> = new Set(
  'img image link script iframe frame object embed video audio source track base meta portal fencedframe applet use style'.split(
    ' ',
  ),
);
