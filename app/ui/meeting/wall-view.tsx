import type { CSSProperties } from 'react'
import type { MeetingView } from '#app/domains/art-round/meeting/views.ts'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { meeting } from '#app/i18n/meeting.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { altOf, platesOf } from '#app/ui/jury/plates.ts'
import { factsOf, titleOf } from '#app/ui/jury/work-words.ts'
import { Art } from '#app/ui/kit/art.tsx'
import { ScoresTable } from './scores-table.tsx'
import { Standing } from './standing.tsx'
import type { Following } from './use-follow.ts'

/** The item for everybody in the room: the works as large as they can be, how it stands, and nothing to press. */
export function WallView({ view, following, back }: { view: MeetingView; following: Following; back: string }) {
  const t = useWords()
  const { now, state } = view
  const item = now.kind === 'item' ? now.item : null
  const said = {
    waiting: meeting.waiting,
    none: meeting.notStarted,
    open: meeting.nothingNow,
    closed: meeting.ended,
  } as const
  const title = item ? t(meeting.itemNumber, item) : t(now.kind === 'outside' ? meeting.outside : said[state])
  return (
    <div className="meeting-wall" data-kind={now.kind}>
      <header>
        <h1>{title}</h1>
        <p className="only-heard" role="status">
          {title}
        </p>
        {following === 'lost' && <p className="small">{t(meeting.lost)}</p>}
        <a className="small" href={back}>
          {t(meeting.notLarge)}
        </a>
      </header>
      {item && <Hanging item={item} />}
      {item && (
        <footer>
          {item.sheet.who && <p className="strong">{item.sheet.who.name}</p>}
          <Standing item={item} />
          <ScoresTable view={view} item={{ ...item, jurors: item.jurors.map((one) => ({ ...one, own: false })) }} />
        </footer>
      )}
    </div>
  )
}

/** The first picture of each work, whole and in the artist's order. */
function Hanging({ item }: { item: Extract<MeetingView['now'], { kind: 'item' }>['item'] }) {
  const t = useWords()
  const locale = useLocale()
  const plates = platesOf(item.sheet.works).filter(({ nth }) => nth === 1)
  return (
    <ul className="meeting-wall__works">
      {plates.map((plate) => {
        const { picture, work, place } = plate
        const ratio = picture ? picture.width / picture.height : 1
        return (
          <li key={place} style={{ '--ratio': ratio.toFixed(4) } as CSSProperties}>
            <figure className="plate">
              {picture ? (
                <Art picture={picture} sizes="60vw" alt={altOf(plate, locale)} eager />
              ) : (
                <span className="jury-blank">{t(juryDesk.noPicture)}</span>
              )}
              <figcaption>
                <span className="plate__title">
                  {work.position} {titleOf(work, locale)}
                  {item.work === work.position && <span className="jury-picked">{t(juryDesk.pickedMark)}</span>}
                </span>{' '}
                {factsOf(work, locale)}
              </figcaption>
            </figure>
          </li>
        )
      })}
    </ul>
  )
}
