/** A double click on a button that sends a form sends it once: the second click would ask again for what is done already. */
export function kirimSekali(): void {
  document.addEventListener(
    'click',
    (event) => {
      const isTombolKirim = event.target instanceof Element && event.target.closest('button[type="submit"]') !== null
      if (event.detail > 1 && isTombolKirim) event.preventDefault()
    },
    true
  )
}
