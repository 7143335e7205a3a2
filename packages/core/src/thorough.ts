import { slowStorage } from "./host/slow-storage.ts";
import type { LoadThorough } from "./storage/create-device-storage.ts";
import { thoroughStorage } from "./storage/thorough-storage.ts";

/** What `deviceStorage` loads when the page has begun. */
export const openThorough = (...[device, law, quick]: Parameters<LoadThorough>) => {
  const slow = device.slow ?? slowStorage;
  return thoroughStorage(device, slow, law, [...quick, ...slow.areas]);
};
