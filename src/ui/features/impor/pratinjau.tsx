import { Button, Group, Tabs, Text } from '@mantine/core'
import { useState } from 'react'
import type { PratinjauImpor } from '../../../contract/impor'
import { angka } from '../../lib/format'
import { teksImpor } from '../../text/impor'
import { ContohTable } from './contoh-table'
import { DialogSimpan } from './dialog-simpan'
import { MasalahTable } from './masalah-table'
import classes from './pratinjau.module.css'

type Props = { readonly pratinjau: PratinjauImpor; readonly sibuk: boolean; readonly onPilih: () => void; readonly onSimpan: () => void }

/** The second step: what the file would do, what is wrong in it, and the button that saves it. */
export function Pratinjau({ pratinjau, sibuk, onPilih, onSimpan }: Props): React.JSX.Element {
  const [tanya, setTanya] = useState(false)
  const adaPerubahan = pratinjau.pegawaiBaru + pratinjau.pegawaiBerubah + pratinjau.unorBaru + pratinjau.jabatanBaru > 0
  return (
    <div className={classes.pratinjau} data-testid="impor-pratinjau">
      <Group justify="space-between" wrap="nowrap">
        <div className={classes.berkas}>
          <Text fw={650} size="lg" truncate title={pratinjau.berkas}>
            {pratinjau.berkas}
          </Text>
          <Text size="sm" c="gray.7" truncate>
            {adaPerubahan ? teksImpor.lembar(pratinjau.lembar, pratinjau.barisJudul) : teksImpor.tidakAda}
          </Text>
        </div>
        <Group wrap="nowrap">
          <Button variant="default" onClick={onPilih} disabled={sibuk}>
            {teksImpor.pilihLain}
          </Button>
          <Button onClick={() => setTanya(true)} loading={sibuk} disabled={!adaPerubahan} data-testid="impor-simpan">
            {teksImpor.simpan}
          </Button>
        </Group>
      </Group>
      <Hitungan pratinjau={pratinjau} />
      <Isi pratinjau={pratinjau} />
      {tanya && (
        <DialogSimpan
          pratinjau={pratinjau}
          onClose={() => setTanya(false)}
          onSimpan={() => {
            setTanya(false)
            onSimpan()
          }}
        />
      )}
    </div>
  )
}

function Hitungan({ pratinjau }: { readonly pratinjau: PratinjauImpor }): React.JSX.Element {
  const { pegawaiBaru, pegawaiBerubah, pegawaiSama, barisDitolak, unorBaru, jabatanBaru, pegawaiTidakDiBerkas } = pratinjau
  return (
    <div>
      <dl className={classes.strip}>
        <Angka nama={teksImpor.pegawaiBaru} nilai={pegawaiBaru} />
        <Angka nama={teksImpor.pegawaiBerubah} nilai={pegawaiBerubah} />
        <Angka nama={teksImpor.pegawaiSama} nilai={pegawaiSama} />
        <Angka nama={teksImpor.ditolak} nilai={barisDitolak} isBuruk={barisDitolak > 0} />
        <Angka nama={teksImpor.unorBaru} nilai={unorBaru} />
        <Angka nama={teksImpor.jabatanBaru} nilai={jabatanBaru} />
      </dl>
      {pegawaiTidakDiBerkas > 0 && (
        <Text size="sm" c="gray.7" mt={8}>
          {teksImpor.tidakDiBerkas(pegawaiTidakDiBerkas)}
        </Text>
      )}
    </div>
  )
}

function Angka({
  nama,
  nilai,
  isBuruk = false
}: {
  readonly nama: string
  readonly nilai: number
  readonly isBuruk?: boolean
}): React.JSX.Element {
  return (
    <div className={classes.angka} data-buruk={isBuruk || undefined} data-nol={nilai === 0 || undefined}>
      <dd>{angka(nilai)}</dd>
      <dt>{nama}</dt>
    </div>
  )
}

function Isi({ pratinjau: { masalah, contoh, kolomTidakDikenal } }: { readonly pratinjau: PratinjauImpor }): React.JSX.Element {
  return (
    <Tabs
      defaultValue={masalah.length > 0 ? 'masalah' : 'contoh'}
      classNames={{ root: classes.tabs, panel: classes.panel }}
      keepMounted={false}
    >
      <Tabs.List mb="sm">
        <Tabs.Tab value="masalah">{`${teksImpor.tabMasalah} (${angka(masalah.length)})`}</Tabs.Tab>
        <Tabs.Tab value="contoh">{teksImpor.tabContoh}</Tabs.Tab>
        {kolomTidakDikenal.length > 0 && <Tabs.Tab value="kolom">{`${teksImpor.tabKolom} (${angka(kolomTidakDikenal.length)})`}</Tabs.Tab>}
      </Tabs.List>
      <Tabs.Panel value="masalah">
        <MasalahTable masalah={masalah} />
      </Tabs.Panel>
      <Tabs.Panel value="contoh">
        <ContohTable contoh={contoh} />
      </Tabs.Panel>
      <Tabs.Panel value="kolom">
        <Text size="sm" c="gray.7">
          {teksImpor.kolomRinci}
        </Text>
        <ul className={classes.kolom}>
          {kolomTidakDikenal.map((judul) => (
            <li key={judul}>{judul}</li>
          ))}
        </ul>
      </Tabs.Panel>
    </Tabs>
  )
}
