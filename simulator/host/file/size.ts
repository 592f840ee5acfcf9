/** Widths of the file are characters of its default font; the API's are points, of 96 pixels to 72 points. */

/** Calibri 11: a character is 7 pixels wide. */
const pixelsPerCharacter = 7;

export function widthToPoints(characters: number): number {
  return (Math.round(characters * pixelsPerCharacter) * 72) / 96;
}

export function widthToCharacters(points: number): number {
  return Math.round(((points * 96) / 72 / pixelsPerCharacter) * 100) / 100;
}
