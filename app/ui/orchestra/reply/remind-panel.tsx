import type { RepliesView } from '#app/domains/orchestra/reply/views.ts'
import { orchestraReply as words } from '#app/i18n/orchestra-reply.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'

/** Whom a question reaches, said before it is put. */
export function RemindPanel({ silent }: { silent: RepliesView['silent'] }) {
  const t = useWords()
  return (
    <section className="panel stack" aria-labelledby="spor">
      <h2 id="spor">{t(words.remind)}</h2>
      <p data-reach={silent.families}>{t(words.reaches, silent)}</p>
      <form method="post">
        <input type="hidden" name="intent" value="remind" />
        <Button variant="secondary">{t(words.remindDo)}</Button>
      </form>
    </section>
  )
}
