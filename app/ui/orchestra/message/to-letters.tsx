import { orchestraLetters as words } from '#app/i18n/orchestra-letters.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'

/** The way from the family's page to what was written to who looks. */
export function ToLetters({ href }: { href: string }) {
  const t = useWords()
  return (
    <section aria-labelledby="brev" className="stack">
      <h2 id="brev">{t(words.title)}</h2>
      <p className="soft small">{t(words.familyHelp)}</p>
      <div>
        <LinkButton variant="secondary" href={href}>
          {t(words.read)}
        </LinkButton>
      </div>
    </section>
  )
}
