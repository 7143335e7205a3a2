/**
 * The answer to `/.well-known/gpc.json`: this site honours Global Privacy Control (W3C GPC, 10 July 2025, section 4).
 *
 * @param lastUpdate the day on which that was last confirmed, `YYYY-MM-DD`: the policy's `updated`
 */
export function gpcResponse(lastUpdate: string): Response {
  return Response.json(
    { gpc: true, lastUpdate },
    { headers: { "cache-control": "public, max-age=86400" } },
  );
}
