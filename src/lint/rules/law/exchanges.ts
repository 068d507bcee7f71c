/**
 * Stock exchanges as published releases write them before a ticker symbol: the world's largest, and
 * those of small American companies.
 */
// prettier-ignore
export const exchanges: readonly string[] = [
  'NYSE', 'NYSE American', 'NYSE Arca', 'NYSE MKT', 'NASDAQ', 'Nasdaq', 'NasdaqGS', 'NasdaqGM', 'NasdaqCM',
  'AMEX', 'CBOE', 'OTC', 'OTCBB', 'OTCQB', 'OTCQX', 'OTC Pink', 'OTCPK', 'OTC Markets',
  'TSX', 'TSXV', 'TSX-V', 'TSX.V', 'TSX Venture', 'CSE', 'NEO',
  'LSE', 'AIM', 'LON', 'AQSE', 'FRA', 'XETRA', 'ETR', 'SIX', 'EPA', 'Euronext', 'AMS', 'EBR', 'BME', 'BIT', 'OMX', 'OSE', 'STO', 'CPH', 'HEL', 'WSE',
  'NSE', 'BSE', 'HKEX', 'HKSE', 'SEHK', 'SGX', 'TSE', 'TYO', 'TPE', 'KRX', 'KOSDAQ', 'SSE', 'SZSE', 'ASX', 'NZX', 'JSE', 'BVMF', 'B3', 'BMV', 'TASE', 'TADAWUL', 'DFM', 'ADX',
];
