import { Form } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import type { ItemView } from '#app/domains/art-round/meeting/views.ts'
import { meeting } from '#app/i18n/meeting.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'

export interface NoteFormProps {
  item: ItemView
  here: string
  reply?: Reply
}

/**
 * What the protocol is to say of the item. When two write at once, the second sees what the first wrote before anything is
 * put in its place; and when the meeting moves on in the middle of a sentence, what is typed is kept.
 */
export function NoteForm({ item, here, reply }: NoteFormProps) {
  const t = useWords()
  const form = formOf(reply, { note: item.note }, 'note')
  const [text, setText] = useState(form.value('note'))
  const [base, setBase] = useState(item.note)
  const other = item.note !== base && item.note !== text
  useEffect(() => {
    // What is not touched here shows what others write, and what was saved here is where the next change begins.
    if (text === base) setText(item.note)
    if (text === base || text === item.note) setBase(item.note)
  }, [item.note, text, base])
  const latest = useRef({ text, base })
  latest.current = { text, base }
  useEffect(
    () => () => {
      const { text: typed, base: before } = latest.current
      if (typed === before) return
      const body = new FormData()
      for (const [name, value] of Object.entries({ intent: 'note', item: item.key, before, note: typed }))
        body.set(name, value)
      // The page is on its way to the next item; a note that cannot be kept is told nowhere else.
      void fetch(here, { method: 'POST', body, keepalive: true }).catch(() => {})
    },
    [here, item.key],
  )
  return (
    <Form method="post" discover="none" replace preventScrollReset className="form meeting-note">
      <input type="hidden" name="intent" value="note" />
      <input type="hidden" name="item" value={item.key} />
      <input type="hidden" name="before" value={base} />
      <TextArea
        label={t(meeting.note)}
        help={t(meeting.noteHelp)}
        rows={3}
        name="note"
        error={form.error('note')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {other && (
        <div className="stack stack--tight small">
          <p>{t(meeting.noteElsewhere)}</p>
          <p className="jury-statement">{item.note}</p>
          <Button type="button" variant="quiet" small onClick={() => setBase(item.note)}>
            {t(meeting.noteReplace)}
          </Button>
        </div>
      )}
      <Button variant="secondary" small>
        {t(meeting.saveNote)}
      </Button>
    </Form>
  )
}
