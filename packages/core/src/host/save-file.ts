/** Saves a text as a file on the visitor's device, as a link to a download would. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement("a");
  link.download = name;
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.click();
  // The browser has not necessarily taken it when this returns.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The time on the visitor's device. */
export function timeOnDevice(): Date {
  return new Date();
}
