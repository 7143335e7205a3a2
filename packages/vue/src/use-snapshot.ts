import {
  getCurrentInstance,
  getCurrentScope,
  inject,
  onMounted,
  onScopeDispose,
  type ShallowRef,
  shallowRef,
  ssrContextKey,
} from "vue";

/** A value that can be watched, such as a consent. */
interface Watchable<Snapshot> {
  getSnapshot(): Snapshot;
  getServerSnapshot(): Snapshot;
  subscribe(listener: () => void): () => void;
}

/**
 * The snapshot that is to be shown. It follows what is watched from when the component is mounted until the scope that
 * asked for it ends: a server mounts nothing, and so leaves nothing behind.
 */
export function useSnapshot<Snapshot>({
  getServerSnapshot,
  getSnapshot,
  subscribe,
}: Watchable<Snapshot>): Readonly<ShallowRef<Snapshot>> {
  const snapshot = shallowRef(showsServerSnapshot() ? getServerSnapshot() : getSnapshot());
  const read = () => {
    snapshot.value = getSnapshot();
  };
  const scope = getCurrentScope();
  let stop = () => {};
  onMounted(() => {
    if (!scope?.active) return;
    stop = subscribe(read);
    // Something may have changed between the first render and now.
    read();
  });
  // Not `onUnmounted`: a Pinia store outlives the component that first asked for it.
  onScopeDispose(() => stop());
  return snapshot;
}

/**
 * Whether this renders on a server, or takes over what a server has rendered; then only what a server knows can be shown.
 * Everything else, an app without a server above all, starts with the visitor's answer: a banner that came and went,
 * even between two paints, would run transitions and be read out.
 */
function showsServerSnapshot(): boolean {
  // A component that hydrates has its element before its setup: Vue itself goes by this. It holds for what hydrates late
  // (async components, Suspense) as well, when the rest of the app has long been live.
  const hydrates = getCurrentInstance()?.vnode.el !== null;
  return hydrates || inject(ssrContextKey, null) !== null;
}
