import { Form } from '@remix-run/react'
import type { AgendaRow, MeetingView } from '#app/domains/art-round/meeting/views.ts'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { meeting } from '#app/i18n/meeting.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Thumb } from '#app/ui/kit/art.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { SeenNow } from './lead-bar.tsx'

/** What there is to talk about, in its order. */
export function Agenda({ view }: { view: MeetingView }) {
  const t = useWords()
  return (
    <section className="stack stack--tight" aria-labelledby="meeting-agenda">
      <h2 id="meeting-agenda">{t(meeting.agenda)}</h2>
      <ol className="meeting-agenda">
        {view.agenda.map((row) => (
          <li key={row.key} aria-current={row.current ? 'step' : undefined}>
            <Row view={view} row={row} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Row({ view, row }: { view: MeetingView; row: AgendaRow }) {
  const t = useWords()
  const title = row.title || t(juryDesk.untitled)
  const named = t(meeting.itemNamed, { position: row.position, title })
  return (
    <>
      {row.thumb ? <Thumb picture={row.thumb} alt="" side={56} /> : <span className="meeting-agenda__blank" />}
      <span className="meeting-agenda__words">
        <span className="meeting-agenda__place figures">{row.position}</span> {title}
        {row.out !== null && row.out > 0 && (
          <span className="meeting-agenda__out">{t(meeting.outCount, { count: row.out })}</span>
        )}
      </span>
      {row.current ? <Tag tone="accent">{t(meeting.now)}</Tag> : row.done ? <Tag>{t(meeting.done)}</Tag> : <span />}
      {view.can.lead && !row.current && (
        <Form method="post" discover="none" replace>
          <input type="hidden" name="intent" value="lead" />
          <SeenNow view={view} />
          <input type="hidden" name="item" value={row.key} />
          <button
            className="ds-button button--quiet button--small"
            data-variant="tertiary"
            name="step"
            value="jump"
            type="submit"
          >
            {t(meeting.goTo)}
            <span className="only-heard">: {named}</span>
          </button>
        </Form>
      )}
    </>
  )
}
