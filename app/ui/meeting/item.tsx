import { useState } from 'react'
import type { ItemView, MeetingView } from '#app/domains/art-round/meeting/views.ts'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { meeting } from '#app/i18n/meeting.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { FullScreen } from '#app/ui/jury/full-screen.tsx'
import { platesOf } from '#app/ui/jury/plates.ts'
import { useRemembered } from '#app/ui/jury/use-remembered.ts'
import { nextWall, wallOf } from '#app/ui/jury/walls.ts'
import { Works } from '#app/ui/jury/works.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { ChangeForm } from './change-form.tsx'
import { Changes } from './changes.tsx'
import { NoteForm } from './note-form.tsx'
import { ScoresTable } from './scores-table.tsx'
import { Standing } from './standing.tsx'

export interface ItemProps {
  view: MeetingView
  item: ItemView
  here: string
  asked: number | null
  reply?: Reply
  candidate?: (number: number) => string
}

/** One application as it is talked about: the works large, how it stands, what each gave, and what comes of the talk. */
export function Item({ view, item, here, asked, reply, candidate }: ItemProps) {
  const t = useWords()
  const plates = platesOf(item.sheet.works)
  const [shown, setShown] = useState<number | null>(asked)
  const [large, setLarge] = useState<number | null>(null)
  const [wall, setWall] = useRemembered('jury.wall', 'white')
  const turn = (way: 1 | -1) =>
    setLarge((place) => (place === null ? null : ((place - 1 + way + plates.length) % plates.length) + 1))
  const hrefOf = (place: number | null) =>
    place === null ? here : `${here}${here.includes('?') ? '&' : '?'}bilde=${place}`
  const { statement, who } = item.sheet
  return (
    <article className="meeting-item jury" aria-labelledby="meeting-item">
      <div className="cluster cluster--baseline">
        <h2 id="meeting-item">{t(meeting.itemNumber, item)}</h2>
        {item.out !== null && item.out > 0 && <Tag tone="warning">{t(meeting.outCount, { count: item.out })}</Tag>}
        {item.number !== null && candidate && <a href={candidate(item.number)}>{t(meeting.toSelection)}</a>}
      </div>
      {who && (
        <p className="meeting-item__who">
          {t(meeting.by)} <strong>{who.name}</strong>
          {who.municipality && `, ${who.municipality}`}
        </p>
      )}
      <div className="sheet">
        <div className="jury-works">
          <Works
            works={item.sheet.works}
            shown={shown}
            picked={item.work}
            hrefOf={hrefOf}
            onShow={setShown}
            onEnlarge={setLarge}
          />
          {shown !== null && (
            <p>
              <a
                href={hrefOf(null)}
                onClick={(event) => {
                  event.preventDefault()
                  setShown(null)
                }}
              >
                {t(juryDesk.allWorks)}
              </a>
            </p>
          )}
          {statement && (
            <Disclosure summary={t(juryDesk.statement)}>
              {statement.split(/\n{2,}/).map((paragraph, index) => (
                <p key={index} className="jury-statement">
                  {paragraph}
                </p>
              ))}
            </Disclosure>
          )}
        </div>
        <div className="jury-panel meeting-panel">
          <Standing item={item} />
          <ScoresTable view={view} item={item} />
          <Changes item={item} />
          {view.can.change && item.mine && <ChangeForm {...{ view, item, reply }} mine={item.mine} />}
          {view.can.write ? <NoteForm {...{ item, here, reply }} /> : item.note && <NoteSaid note={item.note} />}
        </div>
      </div>
      <FullScreen
        plate={plates.find(({ place }) => place === large) ?? null}
        count={plates.length}
        wall={wallOf(wall)}
        said=""
        onTurn={turn}
        onWall={() => setWall(nextWall(wallOf(wall)))}
        onClose={() => setLarge(null)}
      />
    </article>
  )
}

function NoteSaid({ note }: { note: string }) {
  const t = useWords()
  return (
    <section className="stack stack--tight">
      <h3 className="small">{t(meeting.note)}</h3>
      <p className="jury-statement">{note}</p>
    </section>
  )
}
