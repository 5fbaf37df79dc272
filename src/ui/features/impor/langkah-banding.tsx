import { Button, Group, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { teksImpor } from '../../text/impor'
import type { PutusProps } from './studio-draf'
import { countBeda, countEntitas, ENTITAS, type EntitasBeda, firstEntitas, firstJenis, JENIS_SARINGAN } from './saringan-beda'
import { Saringan } from './saringan'
import studio from './studio.module.css'
import { TabelBeda } from './tabel-beda'

/** The fourth step: what the files would change, row by row and field by field; everything can be taken or left. */
export function LangkahBanding({ draf, onPutus }: PutusProps): React.JSX.Element {
  const { ringkasan } = draf
  const [entitas, setEntitas] = useState<EntitasBeda>(() => firstEntitas(ringkasan))
  const [jenis, setJenis] = useState(() => firstJenis(ringkasan, entitas))
  const [typed, setTyped] = useState('')
  const [cari] = useDebouncedValue(typed.trim(), 150)
  const pilihEntitas = (next: EntitasBeda): void => {
    setEntitas(next)
    setJenis(firstJenis(ringkasan, next))
  }
  const putusSemua = (isDiambil: boolean): void => onPutus([{ tentang: 'SEMUA', entitas, jenis, isDiambil }])
  const isSemuaMati = cari !== '' || countBeda(ringkasan, entitas, jenis) === 0
  return (
    <div className={studio.langkah} data-testid="impor-banding">
      <div className={studio.bar}>
        <Saringan
          label={teksImpor.bedaJenis}
          size="sm"
          pilihan={ENTITAS.map((nilai) => ({ nilai, nama: teksImpor.entitas[nilai], jumlah: countEntitas(ringkasan, nilai) }))}
          nilai={entitas}
          onPilih={pilihEntitas}
        />
        <TextInput
          ml="auto"
          w={260}
          aria-label={teksImpor.cariBeda}
          placeholder={teksImpor.cariBeda}
          leftSection={<IconSearch size={15} />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <div className={studio.bar}>
        <Saringan
          label={teksImpor.bedaJenis}
          pilihan={JENIS_SARINGAN.map((nilai) => ({ nilai, nama: teksImpor.beda[nilai], jumlah: countBeda(ringkasan, entitas, nilai) }))}
          nilai={jenis}
          onPilih={setJenis}
        />
        <Group gap={6} ml="auto" wrap="nowrap" display={jenis === 'SAMA' ? 'none' : 'flex'}>
          <Button size="xs" variant="default" disabled={isSemuaMati} onClick={() => putusSemua(true)} data-testid="ambil-semua">
            {teksImpor.ambilSemua[jenis]}
          </Button>
          <Button size="xs" variant="default" disabled={isSemuaMati} onClick={() => putusSemua(false)} data-testid="tidak-semua">
            {teksImpor.tidakSemua[jenis]}
          </Button>
        </Group>
      </div>
      <p className={studio.penjelasan}>{teksImpor.bedaRinci[jenis]}</p>
      <TabelBeda key={`${entitas} ${jenis}`} draf={draf} saringan={{ entitas, jenis, cari }} onPutus={onPutus} />
    </div>
  )
}
