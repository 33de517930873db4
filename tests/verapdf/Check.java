import java.io.File;
import org.verapdf.core.ModelParsingException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds each file to PDF/UA-1 and PDF/A-2a with veraPDF's rules; prints what fails and exits 1 when anything does. */
public final class Check {
    private static final PDFAFlavour[] STANDARDS = {PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A};

    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        boolean sound = true;
        for (String file : files) {
            for (PDFAFlavour standard : STANDARDS) {
                sound &= check(new File(file), standard);
            }
        }
        System.exit(sound ? 0 : 1);
    }

    private static boolean check(File file, PDFAFlavour standard) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file, standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            ValidationResult result = validator.validate(parser);
            System.out.printf("%s  %s  %s%n", result.isCompliant() ? "passes" : "FAILS ", standard, file);
            for (TestAssertion failed : result.getTestAssertions()) {
                System.out.printf("    %s test %d: %s%n        at %s%n",
                        failed.getRuleId().getClause(), failed.getRuleId().getTestNumber(),
                        failed.getMessage(), failed.getLocation().getContext());
            }
            return result.isCompliant();
        } catch (ModelParsingException broken) {
            System.out.printf("FAILS   %s  %s%n    it is no PDF that can be read%n", standard, file);
            return false;
        }
    }
}
