/** More than any form of ours can be: a consent cookie holds no more either. */
const MAX_BODY_BYTES = 4096;

/**
 * A request's body as text.
 *
 * @returns `null` where it is longer than 4,096 bytes; no more than that is ever read
 */
export async function readBody(request: Request): Promise<string | null> {
  if (Number(request.headers.get("content-length")) > MAX_BODY_BYTES) return null;
  const reader = request.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > MAX_BODY_BYTES) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}
