import type { SelectionView } from '#app/domains/art-round/selection/views.ts'
import { selectionScreens as screens } from '#app/i18n/selection-screens.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { NumberField } from '#app/ui/kit/text-fields.tsx'

/** Fills the decisions after the ranking. */
export function ProposeForm({ reply, usual }: { reply: Reply | undefined; usual: number }) {
  const t = useWords()
  const form = formOf(reply, { waiting: usual }, 'propose')
  return (
    <form method="post" className="panel stack" noValidate>
      <input type="hidden" name="intent" value="propose" />
      <p className="measure">{t(screens.proposeHelp)}</p>
      <div className="cluster cluster--end">
        <NumberField label={t(screens.waitingLength)} {...form.field('waiting')} />
        <Button variant="secondary">{t(screens.propose)}</Button>
      </div>
    </form>
  )
}

/** A place is free, and someone waits. */
export function OfferForm({ view: { answers } }: { view: SelectionView }) {
  const t = useWords()
  if (!answers.next) return null
  return (
    <Notice title={`${t(screens.free)}: ${answers.free}`}>
      <p>
        {t(screens.offerTo, answers.next)} {t(screens.offerSays)}
      </p>
      <form method="post">
        <Button name="intent" value="offer">
          {t(screens.offer)}
        </Button>
      </form>
    </Notice>
  )
}

/** Answers that came on paper. */
export function PaperForm({ reply }: { reply: Reply | undefined }) {
  const t = useWords()
  const form = formOf(reply, {}, 'enter')
  return (
    <Disclosure summary={t(screens.paper)} open={form.reply !== undefined}>
      <form method="post" className="stack measure" noValidate>
        <input type="hidden" name="intent" value="enter" />
        <TextArea label={t(screens.paperNumbers)} help={t(screens.paperHelp)} rows={2} {...form.field('numbers')} />
        <div>
          <Button variant="secondary">{t(screens.enter)}</Button>
        </div>
      </form>
    </Disclosure>
  )
}
