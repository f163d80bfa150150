import { Transform } from 'node:stream'

/**
 * Takes away the zero bytes that React 18 leaves in a page: it sends a full buffer also when the last character, of more
 * bytes than one, did not fit, and the rest of the buffer is zeros. In a text field such a byte comes to the reader as a
 * character that nobody has typed. No page has a zero byte of its own, and none is part of another character in UTF-8.
 */
export const wholeCharacters = (): Transform =>
  new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk)
    },
  })
