/** The two pictures of the simulated ribbon itself, in the manner of Office: thin lines, one accent. */

export function OpenIcon() {
  return (
    <svg width="32" height="32" viewBox="0 0 32 32" aria-hidden>
      <path d="M3.5 26.5v-20h9l3 3h12v4" fill="#fff" stroke="#605e5c" />
      <path d="M3.5 26.5l4-13h22l-4 13z" fill="#dff2e6" stroke="#0f7b41" />
    </svg>
  );
}

export function SaveIcon() {
  return (
    <svg width="32" height="32" viewBox="0 0 32 32" aria-hidden>
      <path d="M4.5 4.5h20l3 3v20h-23z" fill="#dff2e6" stroke="#0f7b41" />
      <path d="M9.5 4.5h12v8h-12zM9.5 27.5v-9h13v9" fill="#fff" stroke="#605e5c" />
      <path d="M17.5 6.5h2v4h-2z" fill="#605e5c" />
    </svg>
  );
}
