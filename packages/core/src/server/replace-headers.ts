/** The same response with other headers. Those of a fetched response cannot be changed, so this makes a new one. */
export function replaceHeaders(response: Response, change: (headers: Headers) => void): Response {
  const headers = new Headers(response.headers);
  change(headers);
  const { status, statusText } = response;
  return new Response(response.body, { status, statusText, headers });
}
