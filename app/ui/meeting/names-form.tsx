import { Form } from '@remix-run/react'
import type { MeetingView } from '#app/domains/art-round/meeting/views.ts'
import { meeting } from '#app/i18n/meeting.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'

/** Letting the names be seen, when nothing is left to decide. */
export function NamesForm({ view }: { view: MeetingView }) {
  const t = useWords()
  const { shown } = view.names
  return (
    <section className="stack stack--tight" aria-labelledby="meeting-names">
      <h2 id="meeting-names" className="small">
        {t(meeting.names)}
      </h2>
      {view.can.showNames ? (
        <Form method="post" discover="none" replace preventScrollReset>
          <input type="hidden" name="intent" value="names" />
          <Button name="shown" value={shown ? 'no' : 'yes'} variant="secondary" small>
            {shown ? t(meeting.hideNames) : t(meeting.showNames)}
          </Button>
        </Form>
      ) : (
        <p className="small soft">{t(meeting.namesHelp)}</p>
      )}
    </section>
  )
}
