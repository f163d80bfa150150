import { faults } from '#app/i18n/faults.ts'
import { orchestraReply as words } from '#app/i18n/orchestra-reply.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

/** A link that opens nothing, and the way to a new one. The answer is the same for every address. */
export function LinkOld({ reply, sent }: { reply: Reply | undefined; sent: boolean }) {
  const t = useWords()
  const form = formOf(reply, {}, 'link')
  return (
    <article className="page page--narrow one-tap stack">
      <h1>{t(words.linkOld)}</h1>
      <p className="lede">{t(words.linkOldWhy)}</p>
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      {sent && (
        <Notice tone="success" live>
          {t(words.linkSent)}
        </Notice>
      )}
      <form method="post" className="form" noValidate>
        <input type="hidden" name="intent" value="link" />
        <TextField label={t(words.email)} type="email" autoComplete="email" {...form.field('email')} />
        <div>
          <Button>{t(words.sendLink)}</Button>
        </div>
      </form>
    </article>
  )
}
