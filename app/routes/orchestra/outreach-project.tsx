import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { putProject } from '#app/domains/orchestra/recruiting/commands/put-project.server.ts'
import { removeProject } from '#app/domains/orchestra/recruiting/commands/remove-project.server.ts'
import { projectInput } from '#app/domains/orchestra/recruiting/input.ts'
import type { OutreachProject as Project } from '#app/domains/orchestra/recruiting/project.ts'
import { projectView } from '#app/domains/orchestra/recruiting/queries.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraOutreach as words } from '#app/i18n/orchestra-outreach.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { OutreachFields } from '#app/ui/orchestra/home/outreach-fields.tsx'
import { toOrchestra } from '#app/ui/orchestra/semester/path.ts'

export const meta = titledBy(
  ({ project }: { project: Project }, locale) => (locale === 'en' && project.titleEn) || project.titleNb,
)
export const handle = { path: [...toOrchestra, { name: 'outreach' as const, text: words.title }] }

export const loader = page('signed-in', ({ ctx, actor, params }) => projectView(ctx, actor, params.id ?? ''))

export const action = deed('signed-in', projectInput, async ({ ctx, actor, locale, params, url, value }) => {
  const id = params.id ?? ''
  if (value.intent === 'remove') {
    await removeProject(ctx, actor, id, value.version)
    return to(withQuery(addressIn(locale, 'outreach'), '', { gjort: 'slettet' }))
  }
  const { intent: _intent, version, ...fields } = value
  await putProject(ctx, actor, id, version, fields)
  return to(withQuery(url.pathname, '', { gjort: 'lagret' }))
})

/** One project with a partner. */
export default function OutreachProject() {
  const t = useWords()
  const locale = useLocale()
  const { project, municipalities } = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const { publishedAt, version, ...fields } = project
  const defaults = { ...fields, changedAt: null, publish: publishedAt !== null }
  const form = formOf(reply, defaults, 'save')
  return (
    <div className="stack stack--loose measure">
      <h1>{(locale === 'en' && project.titleEn) || project.titleNb}</h1>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {!reply && search.get('gjort') && <Notice tone="success" title={t(words.saved)} live />}
      <form method="post" className="stack" noValidate>
        <input type="hidden" name="intent" value="save" />
        <input type="hidden" name="version" value={version} />
        <OutreachFields form={form} municipalities={municipalities} />
        <div>
          <Button>{t(words.save)}</Button>
        </div>
      </form>
      <Disclosure summary={t(words.remove)}>
        {publishedAt === null ? (
          <form method="post" className="stack stack--tight">
            <input type="hidden" name="intent" value="remove" />
            <input type="hidden" name="version" value={version} />
            <p>{t(words.removeHelp)}</p>
            <div>
              <Button variant="danger">{t(words.removeIt)}</Button>
            </div>
          </form>
        ) : (
          <p>{t(words.hideFirst)}</p>
        )}
      </Disclosure>
    </div>
  )
}
