/** The file that makes a folder a newsroom. */
export const newsroomFile = 'newsroom.yaml';

/** The file that makes a folder a release. */
export const answersFile = 'answers.md';
