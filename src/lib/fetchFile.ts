/**
 * Fetches a file of the site. In the page that is one single file (src/build/singleFile.ts) the
 * address is the file itself, gzipped: it is unpacked on the way.
 */
export async function fetchFile(address: string, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(address, signal ? { signal } : {})
  if (!address.startsWith('data:application/gzip') || !response.body) return response
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip')))
}
