import { juryDesk } from '#app/i18n/jury-desk.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import type { AnswerSaver } from './saver.ts'

export interface RecuseFormProps {
  sheet: string
  reason: string
  error?: string
  saver: AnswerSaver
}

/** "Jeg er inhabil": opened, it says what will happen, and asks why; then it is done. */
export function RecuseForm({ sheet, reason, error, saver }: RecuseFormProps) {
  const t = useWords()
  return (
    <Disclosure summary={t(juryDesk.inhabil)} open={Boolean(error)}>
      <form method="post" className="stack" onSubmit={() => saver.discard()}>
        <input type="hidden" name="intent" value="recuse" />
        <input type="hidden" name="sheet" value={sheet} />
        <p>{t(juryDesk.inhabilWhat)}</p>
        <TextArea
          label={t(juryDesk.reason)}
          help={t(juryDesk.reasonHelp)}
          name="reason"
          rows={2}
          defaultValue={reason}
          error={error}
          autoFocus={Boolean(error)}
        />
        <div>
          <Button variant="danger">{t(juryDesk.confirmInhabil)}</Button>
        </div>
      </form>
    </Disclosure>
  )
}
