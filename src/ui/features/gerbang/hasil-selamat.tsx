import { Button, Group, Table } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import type { RouteOutput } from '../../../contract/routes'
import { ask } from '../../lib/client'
import { angka } from '../../lib/format'
import { notifyDone, notifyProblem } from '../../lib/notify'
import { teksMasalah as teks } from '../../text/masalah'
import classes from './masalah.module.css'

type Hasil = RouteOutput<'cadangan.selamatkan'>

/** What salvaging has brought: by table, and the name of everything that is lost. */
export function HasilSelamat({ hasil }: { readonly hasil: Hasil }): React.JSX.Element {
  const simpan = (): void =>
    void ask('cadangan.simpan-selamat', null).then(({ berkas }) => {
      if (berkas !== null) notifyDone(teks.tersimpan)
    }, notifyProblem)
  return (
    <div data-testid="hasil-selamat">
      {hasil.dibangun > 0 && <p className={classes.catatan}>{teks.dibangun(hasil.dibangun)}</p>}
      <div className={classes.hasil}>
        <TabelHasil hasil={hasil} />
        {hasil.masalah.length > 0 && (
          <section className={classes.hilang} aria-label={teks.daftarHilang}>
            <h2 className={classes.judul}>{teks.daftarHilang}</h2>
            <ul>
              {hasil.masalah.map((kalimat) => (
                <li key={kalimat}>{kalimat}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <Group mt={22}>
        <Button onClick={() => void ask('gerbang.coba-lagi', null).catch(notifyProblem)} data-testid="buka-data">
          {teks.bukaData}
        </Button>
        {hasil.masalah.length > 0 && (
          <Button variant="default" leftSection={<IconFileSpreadsheet size={16} />} onClick={simpan} data-testid="simpan-daftar">
            {teks.simpanDaftar}
          </Button>
        )}
      </Group>
    </div>
  )
}

const TabelHasil = ({ hasil }: { readonly hasil: Hasil }): React.JSX.Element => (
  <div className={classes.tabel}>
    <Table stickyHeader verticalSpacing={5} fz="sm">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{teks.tabel}</Table.Th>
          <Table.Th ta="right">{teks.terbaca}</Table.Th>
          <Table.Th ta="right">{teks.disusun}</Table.Th>
          <Table.Th ta="right">{teks.hilang}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {hasil.tabel.map(({ tabel, terbaca, dibangun, hilang }) => (
          <Table.Tr key={tabel}>
            <Table.Td>{tabel.replaceAll('_', ' ')}</Table.Td>
            <Table.Td ta="right">{angka(terbaca)}</Table.Td>
            <Table.Td ta="right">{angka(dibangun)}</Table.Td>
            <Table.Td ta="right" {...(hilang > 0 ? { c: 'bahaya.7', fw: 650 } : {})}>
              {angka(hilang)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  </div>
)
