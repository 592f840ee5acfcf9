/** What browsers have and jsdom lacks; imported before anything that needs it. */
import { TextDecoder, TextEncoder } from "node:util";

Object.assign(globalThis, { TextDecoder, TextEncoder });

// jsdom lays nothing out: there is nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;

Blob.prototype.arrayBuffer = function (this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(new Error("unreadable"));
    reader.readAsArrayBuffer(this);
  });
};

// A browser's window keeps the focus when what held it goes away; jsdom's does not.
document.hasFocus = () => true;
