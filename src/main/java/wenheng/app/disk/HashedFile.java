package wenheng.app.disk;

import wenheng.report.Manifest;
import wenheng.report.OutputFile;

/**
 * 要写的文件和它的散列值，散列值只算一次。
 *
 * @param sha256 of its bytes
 */
record HashedFile(OutputFile file, String sha256) {

    static HashedFile of(OutputFile file) {
        return new HashedFile(file, Manifest.hash(file.bytes()));
    }

    String path() {
        return file.path();
    }

    /** The same file in another place. */
    HashedFile at(String path) {
        return new HashedFile(new OutputFile(file.paper(), file.format(), path, file.bytes()), sha256);
    }

    /** Its entry in the manifest. */
    Manifest.Output output() {
        return new Manifest.Output(file.paper(), file.format(), path(), file.bytes().length, sha256);
    }
}
