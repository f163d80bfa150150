import { useActionData, useLoaderData } from '@remix-run/react'
import { fillPortfolio } from '#app/domains/art-round/application/commands/fill-portfolio.server.ts'
import { updateProfile } from '#app/domains/art-round/application/commands/update-profile.server.ts'
import { ownProfileView } from '#app/domains/art-round/application/library-screens.server.ts'
import { saveProfile } from '#app/domains/art-round/portfolio/commands/save-profile.server.ts'
import { profileInput } from '#app/domains/art-round/portfolio/input.ts'
import { profileSheet } from '#app/domains/art-round/portfolio/say-fields.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { frame } from '#app/i18n/frame.ts'
import { portfolio } from '#app/i18n/portfolio.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { FillNotice } from '#app/ui/portfolio/fill-notice.tsx'
import { ProfileForm } from '#app/ui/portfolio/profile-form.tsx'

export const meta = titled(portfolio.profile)
export const handle = { path: [{ name: 'me' as const, text: frame.me }] }

export const loader = page('signed-in', ({ ctx, actor }) => ownProfileView(ctx, actor))

export const action = deed('signed-in', profileInput, async ({ ctx, actor, url, value }) => {
  if (value.intent === 'fill') await fillPortfolio(ctx, actor)
  else if (value.intent === 'take') await updateProfile(ctx, actor, value.applicationId, value.version)
  else await saveProfile(ctx, actor, value.version, value)
  return to(url.pathname)
})

export default function Profile() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const form = formOf(useActionData<Reply>(), profileSheet(view.texts), 'save')
  return (
    <div className="stack stack--loose">
      <div className="stack">
        <h1>{t(portfolio.profile)}</h1>
        <p className="lede">{t(portfolio.profileLede)}</p>
        <p>
          <a href={addressIn(locale, 'myWorks')}>{t(portfolio.toWorks, { count: view.works })}</a>
        </p>
      </div>
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      {view.earlier !== null && (
        <FillNotice title={t(portfolio.fillTitle, { year: view.earlier })} help={t(portfolio.fillProfileHelp)} />
      )}
      <ProfileForm view={view} form={form} />
    </div>
  )
}
