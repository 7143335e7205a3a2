import { onMounted, onUnmounted, type Ref, ref } from "vue";

/** The page that the address names: all the routing that two pages need. */
export function useHash(): Ref<string> {
  const hash = ref(location.hash);
  const follow = () => {
    hash.value = location.hash;
  };
  onMounted(() => addEventListener("hashchange", follow));
  onUnmounted(() => removeEventListener("hashchange", follow));
  return hash;
}
