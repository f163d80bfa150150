import { type CSSProperties, Fragment, memo } from 'react'
import type { Side } from '#app/domains/art-round/selection/selection.ts'
import type { Tile } from '#app/domains/art-round/selection/views.ts'
import { selectionBench as texts } from '#app/i18n/selection-bench.ts'
import { pictureAddress } from '#app/kernel/picture-address.ts'
import { useWords } from '#app/ui/frame/words.tsx'

export interface Hung {
  tile: Tile
  place: number
  name: string
  href: string
  side: Side
  hangs: boolean
  kept: boolean
}

/**
 * Every ranked application as a small picture, whole, in order, with the line drawn where the places end. The signs on a
 * picture are words to those who listen, and never only a colour.
 */
export function Wall({ hung, capacity }: { hung: readonly Hung[]; capacity: number }) {
  const t = useWords()
  const line = (
    <li className="bench-wall__line">
      <span>{t(texts.theLine, { capacity })}</span>
    </li>
  )
  const first = hung[0]?.tile.at ?? 0
  return (
    <ol className="bench-wall" start={first + 1} data-many={hung.length > 200 ? '' : undefined}>
      {capacity <= first && line}
      {hung.map((one) => (
        <Fragment key={one.tile.at}>
          <Picture {...one} />
          {one.tile.at === capacity - 1 && line}
        </Fragment>
      ))}
    </ol>
  )
}

const Picture = memo(function Picture({ tile, place, name, href, side, hangs, kept }: Hung) {
  const t = useWords()
  const said = t(texts.tile, { place, name, side, hangs, kept })
  const style = { '--ratio': tile.ratio, backgroundColor: tile.colour || undefined } as CSSProperties
  return (
    <li data-side={side} data-hangs={hangs ? '' : undefined}>
      <a href={href} title={said}>
        {tile.picture ? (
          <img
            src={pictureAddress(tile.picture.key, 320, tile.picture.full ? 'webp' : 'jpg')}
            alt={said}
            loading="lazy"
            decoding="async"
            style={style}
          />
        ) : (
          <span className="bench-wall__empty">
            <span className="only-heard">{said}</span>
          </span>
        )}
      </a>
      <span className="bench-wall__signs" aria-hidden="true">
        <span>{place}</span>
        {side === 'tied' && <b>=</b>}
        {hangs && <b>±</b>}
        {kept && <b>✓</b>}
      </span>
    </li>
  )
})

/** What the signs on the wall mean. */
export function WallKey() {
  const t = useWords()
  const signs = [
    { sign: '=', means: t(texts.legendTied) },
    { sign: '±', means: t(texts.legendHangs) },
    { sign: '✓', means: t(texts.legendKept) },
  ]
  return (
    <dl className="bench-key small soft" aria-label={t(texts.legend)}>
      {signs.map(({ sign, means }) => (
        <div key={sign}>
          <dt>{sign}</dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  )
}
