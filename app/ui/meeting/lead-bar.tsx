import { Form } from '@remix-run/react'
import { forwardRef } from 'react'
import type { MeetingView } from '#app/domains/art-round/meeting/views.ts'
import { meeting } from '#app/i18n/meeting.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'

/** What is talked about now, as a press on a button tells it: a press that comes too late moves nothing on. */
export const SeenNow = ({ view }: { view: MeetingView }) => (
  <input type="hidden" name="seen" value={view.now.kind === 'item' ? view.now.item.key : ''} />
)

/** The steps of the one who leads. Every screen follows. */
export const LeadBar = forwardRef<HTMLFormElement, { view: MeetingView }>(function LeadBar({ view }, ref) {
  const t = useWords()
  const { now, agenda } = view
  const item = now.kind === 'item' ? now.item : null
  const last = item !== null && agenda.at(-1)?.key === item.key
  const begun = agenda.some(({ done }) => done)
  return (
    <section className="meeting-lead" aria-label={t(meeting.lead)}>
      <Form method="post" discover="none" replace preventScrollReset className="cluster" ref={ref}>
        <input type="hidden" name="intent" value="lead" />
        <SeenNow view={view} />
        {item ? (
          <>
            <Button name="step" value="previous" variant="quiet">
              {t(meeting.previous)}
            </Button>
            <Button name="step" value="next">
              {last ? t(meeting.finish) : t(meeting.next)}
            </Button>
            <Button name="step" value="break" variant="quiet">
              {t(meeting.takeBreak)}
            </Button>
          </>
        ) : (
          <Button name="step" value="resume">
            {begun ? t(meeting.resume) : t(meeting.begin)}
          </Button>
        )}
      </Form>
      {view.can.end && (
        <Form method="post" discover="none" replace>
          <input type="hidden" name="intent" value="end" />
          <Button variant="secondary">{t(meeting.end)}</Button>
        </Form>
      )}
    </section>
  )
})
