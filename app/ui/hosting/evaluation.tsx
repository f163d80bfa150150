import { hasReached } from '#app/domains/hosting/hosting.ts'
import type { CaseFileView } from '#app/domains/hosting/pipeline/views.ts'
import { hostingScreens as words } from '#app/i18n/hosting-screens.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'

/** What was learned, once the municipality is host. */
export function Evaluation({ view, reply }: { view: CaseFileView; reply: Reply | undefined }) {
  const t = useWords()
  const { evaluation, can, version } = view
  if (!hasReached(view, 'hosting')) return null
  const form = formOf(reply, { evaluation }, 'evaluation')
  return (
    <section className="stack" id="evaluering" aria-labelledby="evaluering-tittel">
      <h2 id="evaluering-tittel">{t(words.evaluation)}</h2>
      {can.evaluate ? (
        <form method="post" className="form" noValidate>
          <input type="hidden" name="intent" value="evaluation" />
          <input type="hidden" name="version" value={version} />
          <TextArea label={t(words.evaluation)} help={t(words.evaluationHelp)} rows={8} {...form.field('evaluation')} />
          <div>
            <Button variant="secondary">{t(words.saveEvaluation)}</Button>
          </div>
        </form>
      ) : (
        <p className="measure pre-line">{evaluation || t(words.noEvaluation)}</p>
      )}
    </section>
  )
}
