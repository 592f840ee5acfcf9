/** A file's text, as webpack brings it in. */
declare module "*?raw" {
  const text: string;
  export default text;
}
