// Stands in for `unzipper`: exceljs asks for it to read workbooks as a stream, which Penata never does, and a package below it has no licence.
export const Parse = undefined
