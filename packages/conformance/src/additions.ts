/** Tells which elements were put into the page since, even for a moment. */
export function watchAdditions(container: HTMLElement): () => string[] {
  const names: string[] = [];
  const note = (records: MutationRecord[]) => {
    for (const node of records.flatMap((record) => [...record.addedNodes])) {
      if (node instanceof Element) names.push(node.localName);
    }
  };
  const observer = new MutationObserver(note);
  observer.observe(container, { childList: true, subtree: true });
  return () => {
    note(observer.takeRecords());
    return names;
  };
}
