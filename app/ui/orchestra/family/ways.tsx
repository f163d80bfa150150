import type { ChildWays } from '#app/domains/desk/orchestra-home.ts'
import { orchestraHome as words } from '#app/i18n/orchestra-home.ts'
import { useWords } from '#app/ui/frame/words.tsx'

/** Where a family goes from a child: the next seminar, the folder, what is on loan. Nothing where there is nothing. */
export function Ways({ ways }: { ways: ChildWays | null }) {
  const t = useWords()
  if (!ways) return null
  const { seminar, folders, loans } = ways
  const all = [...(folders ? [folders] : []), ...loans]
  if (!seminar && all.length === 0) return null
  return (
    <div>
      <p className="kicker">{t(words.shortcuts)}</p>
      <ul className="family-todo">
        {seminar && (
          <li>
            {seminar.href ? (
              <a href={seminar.href}>{t(words.dayThere, { seminar: seminar.title })}</a>
            ) : (
              t(words.nextIs, { seminar: seminar.title })
            )}
          </li>
        )}
        {all.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
