import { text } from 'node:stream/consumers'
import { renderToPipeableStream, renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { wholeCharacters } from '#app/http/whole-characters.server.ts'

/** Two bytes, three and four in UTF-8: each comes to lie over the end of a buffer for some length of what is before it. */
const WORDS = ['å', '–', '😀']

it.each(WORDS)('keeps a page of %s as it is, however it falls in the buffers', async (word) => {
  for (let before = 0; before < 8; before++) {
    const page = (
      <main title={'x'.repeat(before)}>
        {Array.from({ length: 700 }, (_, place) => (
          <i key={String(place)}>{word.repeat(3)}</i>
        ))}
      </main>
    )
    const sent = await new Promise<string>((resolve, reject) => {
      const { pipe } = renderToPipeableStream(page, {
        onAllReady: () => text(pipe(wholeCharacters())).then(resolve, reject),
        onError: reject,
      })
    })
    expect(sent).toBe(renderToStaticMarkup(page))
  }
})
