import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { isSk } from '../../../../domain/naskah/keputusan/cakupan'
import type { NomorId } from '../../../../domain/naskah/nomor/nomor'
import { doCommand } from '../../../lib/do-command'
import { teksBatal, teksNomor as teks } from '../../../text/nomor'
import { DialogBatal } from '../dialog-batal'
import type { BarisNomor } from './kolom-nomor'
import { TEMPAT_NOMOR } from './tempat-nomor'

type BilahProps = { readonly dipilih: readonly BarisNomor[]; readonly onLepas: () => void }

/** What can be done with the ticked numbers. */
export function BilahNomor({ dipilih, onLepas }: BilahProps): React.JSX.Element {
  const [isTanya, setTanya] = useState(false)
  const ids: NomorId[] = dipilih.map((n) => n.id)
  const naskah = dipilih.flatMap((n) => n.naskah).filter((n) => n.dibatalkanPada === null)
  const batalkan = async (alasan: string): Promise<boolean> => {
    const isDone = await doCommand('nomor.batal', { ids, alasan }, TEMPAT_NOMOR)
    if (isDone) onLepas()
    return isDone
  }
  return (
    <Group gap="xs">
      <b>{teks.dipilih(dipilih.length)}</b>
      <Button size="compact-sm" variant="subtle" color="gray.7" onClick={onLepas}>
        {teks.lepas}
      </Button>
      <Button size="compact-sm" color="bahaya" onClick={() => setTanya(true)} data-testid="batalkan-nomor">
        {teks.batalkan}
      </Button>
      {isTanya && (
        <DialogBatal
          judul={teksBatal.judulNomor(dipilih.length)}
          arti={[
            teksBatal.artiNomor,
            ...(naskah.length > 0 ? [teksBatal.naskahIkut(naskah.length)] : []),
            ...(naskah.some((n) => isSk(n.jenis)) ? [teksBatal.rencanaTetap] : [])
          ]}
          onTutup={() => setTanya(false)}
          onBatalkan={batalkan}
        />
      )}
    </Group>
  )
}
