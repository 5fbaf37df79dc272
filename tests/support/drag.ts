import type { Locator, Page } from 'playwright-core'

type Box = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>

/** Drags as a hand does: waits until both ends lie still, presses, moves in steps, looks, lets go. */
export async function drag(page: Page, ends: { readonly from: Locator; readonly to: Locator }, look?: () => Promise<void>): Promise<void> {
  const to = await still(page, ends.to)
  const from = await still(page, ends.from)
  await page.mouse.move(from.x + 20, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 })
  await look?.()
  await page.mouse.up()
}

/** Where an element is once it has stopped moving: a chart that has just changed glides to its new place. */
async function still(page: Page, locator: Locator): Promise<Box> {
  await locator.waitFor()
  let last: Box | null = null
  for (let tries = 0; tries < 50; tries += 1) {
    const now = await locator.boundingBox()
    if (now && last && now.x === last.x && now.y === last.y && now.width === last.width) return now
    last = now
    await page.waitForTimeout(100)
  }
  throw new Error('The element does not come to rest')
}
