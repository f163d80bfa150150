/**
 * Leaves once everything is delivered, or cannot be: what is kept is delivered later. A juror who has turned to another
 * sheet meanwhile stays there.
 * @param shown the number of the sheet that is shown
 */
export async function leaveOnce(delivered: Promise<unknown>, shown: () => number, go: () => void): Promise<void> {
  const from = shown()
  await delivered.catch(() => {})
  if (shown() === from) go()
}
