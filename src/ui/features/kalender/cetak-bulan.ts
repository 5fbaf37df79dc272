/** Opens the print dialog of the system for the sheet of the month, on lying A4 paper. */
export function cetakBulan(): void {
  const kertas = document.createElement('style')
  kertas.textContent = '@page { size: A4 landscape; margin: 10mm }'
  document.head.append(kertas)
  window.print()
  kertas.remove()
}
