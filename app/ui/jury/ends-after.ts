/** A signal that ends after so many milliseconds. AbortSignal.timeout is missing in browsers that can do all the rest. */
export function endsAfter(milliseconds: number): AbortSignal {
  const end = new AbortController()
  setTimeout(() => end.abort(), milliseconds)
  return end.signal
}
